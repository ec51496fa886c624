// What a StatefulSet calls what it does. Source: stateful_pod_control.go recordPodEvent, recordClaimEvent.

import type { Ref } from '../../../domain/ref.ts';

export const podWords = (verb: 'create' | 'delete', set: Ref, pod: string): string =>
  `${verb === 'create' ? 'Create' : 'Delete'} Pod ${pod} in StatefulSet ${set.name}`;

/** A claim is called `<template>-<pod>`. */
export const claimWords = (set: Ref, claim: string, link: 'Pod' | 'for Pod'): string =>
  `Create Claim ${claim} ${link} ${claim.slice(claim.lastIndexOf(`-${set.name}-`) + 1)} in StatefulSet ${set.name}`;
