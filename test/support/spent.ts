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
 * How many times as long each size takes as the one before it, measured again, more often each time, while one is over
 * `most`: until the machine can not be what is to blame. A size is measured once for both its neighbours.
 *
 * @param work     Of a size. What it works on is best made beforehand.
 * @param sizes    Growing.
 * @param noiseMs  Below this a time is the machine's, not the work's.
 */
export function growths(
  work: (size: number) => unknown,
  sizes: readonly number[],
  {most, noiseMs}: {most: number; noiseMs: number},
): number[] {
  let times = sizes.map(() => Infinity);
  let found: number[] = [];
  for (const runs of [1, 3, 6]) {
    times = sizes.map((size, i) =>
      Math.min(
        times[i] ?? Infinity,
        leastSpent(() => work(size), runs),
      ),
    );
    found = times.slice(1).map((many, i) => many / Math.max(times[i] ?? 0, noiseMs));
    if (found.every((each) => each <= most)) break;
  }
  return found;
}

/** The same of two sizes. */
export function growth(
  work: (size: number) => unknown,
  sizes: readonly [number, number],
  options: {most: number; noiseMs: number},
): number {
  return growths(work, sizes, options)[0] ?? Infinity;
}
