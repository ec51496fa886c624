// A layer above the writer that tries a command again keeps its id: one command, one outcome. So it says which refusals it will not leave
// it at, for all its tries but the last, and the writer records none of them.

import type { Command, TriedAgainOn } from './command.ts';
import type { Passing, Rejection } from './rejection.ts';

export const toBeTriedAgain = (command: Command, on: TriedAgainOn): Command => ({ ...command, triedAgainOn: [...(command.triedAgainOn ?? []), on] });

export const isTriedAgain = ({ triedAgainOn = [] }: Command, rejection: Rejection): boolean =>
  triedAgainOn.some((on) => on === rejection.kind || on === passingOf(rejection));

export const passingOf = (rejection: Rejection): Passing | undefined => ('passing' in rejection ? rejection.passing : undefined);
