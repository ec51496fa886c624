// A member that answers every request with the same few bytes, as cheaply as Node can. Says its port.
import { createServer, type AddressInfo } from 'node:net';

const answer = Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nok');
const server = createServer({ noDelay: true }, (socket) => {
  let tail = '';
  socket.on('error', () => socket.destroy());
  socket.on('data', (data) => {
    const text = tail + data.toString('latin1');
    const requests = text.split('\r\n\r\n');
    tail = requests.at(-1) ?? '';
    for (let left = requests.length - 1; left > 0; left -= 1) socket.write(answer);
  });
});
server.listen(0, '127.64.251.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
