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
 * How many times as long a large size takes as a small one, measured again, more often each time, while that is over
 * `most`: until the machine can not be what is to blame.
 *
 * @param work     Of a size. What it works on is best made beforehand.
 * @param noiseMs  Below this a time is the machine's, not the work's.
 */
export function growth(
  work: (size: number) => unknown,
  [small, large]: readonly [number, number],
  {most, noiseMs}: {most: number; noiseMs: number},
): number {
  let least = {small: Infinity, large: Infinity};
  let found = Infinity;
  for (const runs of [1, 3, 6]) {
    least = {
      small: Math.min(
        least.small,
        leastSpent(() => work(small), runs),
      ),
      large: Math.min(
        least.large,
        leastSpent(() => work(large), runs),
      ),
    };
    found = least.large / Math.max(least.small, noiseMs);
    if (found <= most) break;
  }
  return found;
}
