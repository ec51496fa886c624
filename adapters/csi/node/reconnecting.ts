// nbdfuse does not connect again when its server went away. nbdkit does, where it is installed: nbdfuse is connected to it, and it to the server.
// What is asked meanwhile waits. A server that refuses has taken the export back, and will not have it again: then nbdkit is ended, so that
// nothing waits for that. It says so on its standard error alone, which a shell reads: the driver may be gone by then.
import { isInstalled } from './run-command.ts';

/** How long each read and write waits for a server that went away. */
const retries = 120;
const retrySeconds = 1;
/** In a row: a server that has just begun may not have all its exports yet. */
const refusalsMax = 3;

/** The program says its own number first. It alone keeps the connection to nbdfuse, which is to see it end. */
const script = `trap '' PIPE
exec 3>&1
sh -c 'echo $$; exec "$@" 2>&1 >&3 3>&-' sh "$@" | {
  exec 3>&- >/dev/null
  read -r pid
  refusals=0
  while read -r line; do
    printf '%s\\n' "$line" >&2
    case $line in
      *'no export named'*) refusals=$((refusals + 1)) ;;
      *) refusals=0 ;;
    esac
    [ $refusals -lt ${refusalsMax} ] || kill -KILL "$pid"
  done
}`;

/** What nbdfuse is told of how to connect. */
export const serverOf = (uri: string): readonly string[] =>
  isInstalled('nbdkit')
    ? [
        '--command',
        'sh',
        '-c',
        script,
        'sh',
        'nbdkit',
        '-s',
        '--filter=retry',
        'nbd',
        `uri=${uri}`,
        `retries=${retries}`,
        `retry-delay=${retrySeconds}`,
        'retry-exponential=no',
      ]
    : [uri];
