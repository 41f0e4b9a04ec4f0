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
