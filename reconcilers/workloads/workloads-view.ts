import type { Change } from '../../domain/objects.ts';
import type { Ref } from '../../domain/ref.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { DaemonBoard } from './daemon-sets/daemon-board.ts';
import { evolveDaemonBoards, keepBoard, type DaemonBoards } from './daemon-sets/daemon-boards.ts';
import { evolveJobBoards, JobBoard, type JobBoards } from './jobs/job-board.ts';
import { evolveOrphans, type Orphans } from './orphans.ts';
import { goesOn, isOfQuota, stalls, type Stalled } from './stalled.ts';

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

/** Notes of plans that keep nothing: one does something, which may be refused; the other has nothing to do. */
export const tried = 'tried';
export const wentOn = 'went on';

/** A board that a sync had to make is kept for the next. */
export function noted(view: WorkloadsView, ref: Ref, note: unknown): WorkloadsView {
  if (note instanceof JobBoard) view.jobs.set(note.keyIn(ref), note);
  if (note instanceof DaemonBoard) keepBoard(view.daemons, note);
  if (note === wentOn) goesOn(view.stalled, ref);
  return view;
}

export function undone(view: WorkloadsView, ref: Ref, _note: unknown, rejection: Rejection | undefined): WorkloadsView {
  if (rejection !== undefined && isOfQuota(rejection)) stalls(view.stalled, ref);
  return view;
}
