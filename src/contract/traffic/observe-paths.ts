import { endsInPath } from './classify-entry.ts';
import { observe, type Observer } from './observation.ts';

/** Where the POS sends its calls. */
export const observePaths: Observer = ({ calls, positions }) => {
  const assumed = {
    menu: ['menu.path', positions.menuPaths], menuPush: ['push.path', positions.pushPaths],
    orderStatus: ['status.path', positions.statusPaths], refund: ['refund.path', positions.refundPaths],
  } as const;
  return calls.flatMap((found) => {
    if (found.call === 'order' || found.call === 'menuSync') return [];
    const { method, path } = found.entry;
    const [subject, expected] = assumed[found.call];
    const isRight = expected.some((known) => endsInPath(path, known));
    return [observe(subject, isRight, isRight ? 'traffic.path' : 'traffic.otherPath', { method, path, expected }, found)];
  });
};
