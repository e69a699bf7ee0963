import { spawn, type ChildProcess } from 'node:child_process';
import { kill, platform } from 'node:process';

/** Ends a process that leads a group of its own with everything that it started: a child of its own would else stay. Never throws. */
export function killTree(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (platform === 'win32') {
    // There are no groups to signal, but a program that ends a tree.
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => { child.kill(); });
    return;
  }
  try {
    kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
