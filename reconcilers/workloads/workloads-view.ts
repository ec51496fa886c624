import type { Change } from '../../domain/objects.ts';
import type { Ref } from '../../domain/ref.ts';
import { DaemonBoard } from './daemon-sets/daemon-board.ts';
import { evolveDaemonBoards, keepBoard, type DaemonBoards } from './daemon-sets/daemon-boards.ts';
import { evolveJobBoards, JobBoard, type JobBoards } from './jobs/job-board.ts';
import { evolveOrphans, type Orphans } from './orphans.ts';
import { goesOn, stalls, type Stalled } from './stalled.ts';

/** What this reconciler keeps beside the objects. */
export interface WorkloadsView {
  readonly orphans: Orphans;
  readonly jobs: JobBoards;
  readonly daemons: DaemonBoards;
  readonly stalled: Stalled;
}

export const initialView = (): WorkloadsView => ({ orphans: new Map(), jobs: new Map(), daemons: new Map(), stalled: new Map() });

/** Mutates the view. */
export function evolve(view: WorkloadsView, change: Change): WorkloadsView {
  evolveOrphans(view.orphans, change);
  evolveJobBoards(view.jobs, change);
  evolveDaemonBoards(view.daemons, change);
  return view;
}

/** The note of a plan that does something and keeps nothing. */
export const tried = 'tried';

/** A board that a sync had to make is kept for the next. */
export function noted(view: WorkloadsView, ref: Ref, note: unknown): WorkloadsView {
  if (note instanceof JobBoard) view.jobs.set(note.keyIn(ref), note);
  if (note instanceof DaemonBoard) keepBoard(view.daemons, note);
  goesOn(view.stalled, ref);
  return view;
}

export function undone(view: WorkloadsView, ref: Ref): WorkloadsView {
  stalls(view.stalled, ref);
  return view;
}
