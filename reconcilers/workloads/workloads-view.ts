import type { Change } from '../../domain/objects.ts';
import type { Ref } from '../../domain/ref.ts';
import { evolveJobBoards, JobBoard, type JobBoards } from './jobs/job-board.ts';
import { evolveOrphans, type Orphans } from './orphans.ts';

/** What this reconciler keeps beside the objects. */
export interface WorkloadsView {
  readonly orphans: Orphans;
  readonly jobs: JobBoards;
}

export const initialView = (): WorkloadsView => ({ orphans: new Map(), jobs: new Map() });

/** Mutates the view. */
export function evolve(view: WorkloadsView, change: Change): WorkloadsView {
  evolveOrphans(view.orphans, change);
  evolveJobBoards(view.jobs, change);
  return view;
}

/** A board that a sync had to make is kept for the next. */
export function noted(view: WorkloadsView, ref: Ref, note: unknown): WorkloadsView {
  if (note instanceof JobBoard) view.jobs.set(note.keyIn(ref), note);
  return view;
}
