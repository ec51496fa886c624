import type { PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import { act, type Plan } from '../../../domain/reconciler.ts';
import { patchWish } from '../wishes.ts';

/** PVB-2: a claim of before there was a default class gets it. */
export const giveClass = (entry: Entry<PersistentVolumeClaim>, name: string): Plan =>
  act({ summary: `the claim names no class and ${name} is the default one` }, { submit: patchWish(entry, { spec: { storageClassName: name } }) });
