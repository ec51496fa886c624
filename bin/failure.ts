/** What ends a command with one clear line and exit code 1: nothing that a stack trace would help with. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
