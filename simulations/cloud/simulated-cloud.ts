import { createFiberlb, type SimulatedFiberlb } from './fiberlb.ts';
import { createFlashdns, type SimulatedFlashdns } from './flashdns.ts';
import { createLightningstor, type SimulatedLightningstor } from './lightningstor.ts';
import { createNovanet, type SimulatedNovanet } from './novanet.ts';
import { createPlasmavmc, type NodePool, type SimulatedPlasmavmc } from './plasmavmc.ts';

/** The cloud as it is, for checkers to look into; processes reach it through `cloudFor`. A type, so that its values can be walked. */
export type SimulatedCloud = {
  readonly novanet: SimulatedNovanet;
  readonly flashdns: SimulatedFlashdns;
  readonly fiberlb: SimulatedFiberlb;
  readonly lightningstor: SimulatedLightningstor;
  readonly plasmavmc: SimulatedPlasmavmc;
};

export const createSimulatedCloud = (seed: number, pool: NodePool, calm = false): SimulatedCloud => {
  const novanet = createNovanet();
  return {
    novanet,
    flashdns: createFlashdns(),
    fiberlb: createFiberlb(novanet.subnetsOf),
    lightningstor: createLightningstor(),
    plasmavmc: createPlasmavmc(seed, pool, calm),
  };
};
