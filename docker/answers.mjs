// Health check: node docker/answers.mjs tcp://HOST:PORT|https://URL … ends with 0 when all of them answer.
import { request } from 'node:https';
import { connect } from 'node:net';

/** The certificate is not looked at: the question is whether this process's own server is ready. */
const answersHttps = (url) =>
  new Promise((resolve) => {
    request(url, { rejectUnauthorized: false, timeout: 1500 }, (response) => resolve(response.statusCode === 200))
      .on('error', () => resolve(false))
      .end();
  });

const answersTcp = ({ hostname, port }) =>
  new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => resolve(true)).on('error', () => resolve(false));
    socket.setTimeout(1500, () => resolve(false));
  });

const targets = process.argv.slice(2).map((text) => new URL(text));
const answers = await Promise.all(targets.map((url) => (url.protocol === 'https:' ? answersHttps(url) : answersTcp(url))));
process.exit(targets.length > 0 && answers.every(Boolean) ? 0 : 1);
