// Loaded into every Node process of a timed command: at its end, writes what it took to the file that `BENCH_USAGE` names.
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const line = JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 });
  if (process.env.BENCH_USAGE) appendFileSync(process.env.BENCH_USAGE, `${line}\n`);
});
