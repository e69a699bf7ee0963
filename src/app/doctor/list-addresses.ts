import type { CallbackAddress } from '../../model/diagnosis.ts';
import type { Line } from './open-line.ts';

/** The URLs that belong into the configuration of the POS, whole. */
export function listAddresses({ publicUrl, positions, catalogue }: Pick<Line, 'publicUrl' | 'positions' | 'catalogue'>): readonly CallbackAddress[] {
  const { inbound } = catalogue.contract;
  return [
    { call: 'menu', methods: inbound.menu.methods, url: `${publicUrl}${positions.menuPaths[0] ?? ''}` },
    { call: 'orderStatus', methods: inbound.orderStatus.methods, url: `${publicUrl}${positions.statusPaths[0] ?? ''}` },
  ];
}
