import {cpuUsage} from 'node:process';

/**
 * Processor time that some work takes, in milliseconds: what the machine does besides hardly counts.
 * Compare it as a ratio within one run; never assert it.
 */
export function spent(work: () => unknown): number {
  const before = cpuUsage();
  work();
  const {user, system} = cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several runs: the one that was disturbed least. */
export function leastSpent(work: () => unknown, runs = 4): number {
  return Math.min(...Array.from({length: runs}, () => spent(work)));
}

/**
 * How many times as long the larger of two sizes takes, measured again, more often each time, while it is over `most`:
 * until the machine can not be what is to blame.
 *
 * @param work     Of a size.
 * @param noiseMs  Below this a time is the machine's, not the work's.
 */
export function growth(
  work: (size: number) => unknown,
  [small, large]: readonly [number, number],
  {most, noiseMs}: {most: number; noiseMs: number},
): number {
  let least = Infinity;
  for (const runs of [1, 3, 6]) {
    const [few, many] = [leastSpent(() => work(small), runs), leastSpent(() => work(large), runs)];
    least = Math.min(least, many / Math.max(few, noiseMs));
    if (least <= most) break;
  }
  return least;
}
