// The program. Each command is a file in commands/.
import { registerAgent } from './commands/agent.ts';
import { registerApi } from './commands/api.ts';
import { registerCni } from './commands/cni.ts';
import { registerCsi } from './commands/csi.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerLog } from './commands/log.ts';
import { registerPlasmaCloud } from './commands/plasmacloud.ts';
import { registerProject } from './commands/project.ts';
import { registerReconciler } from './commands/reconciler.ts';
import { registerReplay } from './commands/replay.ts';
import { registerSimulate } from './commands/simulate.ts';
import { registerToken } from './commands/token.ts';
import { registerUp } from './commands/up.ts';
import { registerWhy } from './commands/why.ts';
import { registerWhyNot } from './commands/why-not.ts';
import { runProgram } from './program.ts';

await runProgram([
  registerUp,
  registerApi,
  registerReconciler,
  registerPlasmaCloud,
  registerAgent,
  registerCni,
  registerCsi,
  registerProject,
  registerToken,
  registerLog,
  registerReplay,
  registerWhy,
  registerWhyNot,
  registerSimulate,
  registerDoctor,
]);
