import type { MenuDocument, MenuEntry, ModifierGroup } from '../till/menu.ts';
import type { Order, OrderLine } from '../till/order.ts';

/** A line or modifier of an order with what the menu has in its place. */
export interface ResolvedLine {
  readonly line: OrderLine;
  /** Where it stands: `Items[0].Modifiers[1]`. */
  readonly field: string;
  /** Its id and name, for messages. */
  readonly label: string;
  /** The menu's entry; undefined when the menu has none that may stand here. */
  readonly entry: MenuEntry | undefined;
  /** The group that a modifier was taken from. */
  readonly group: ModifierGroup | undefined;
  /** Ids under which a promotion may mean this line. */
  readonly ids: readonly string[];
  readonly isAvailable: boolean;
  readonly modifiers: readonly ResolvedLine[];
}

/** Finds for each line its item or variation, and for each modifier the option in its parent's groups. */
export function resolveLines(order: Order, menu: MenuDocument): readonly ResolvedLine[] {
  return order.Items.map((line, index) => {
    const item = menu.Items.find(({ Id, Variations }) => Id === line.Id || Variations?.some((variation) => variation.Id === line.Id) === true);
    const variation = item?.Variations?.find(({ Id }) => Id === line.Id);
    const groups = [...(item?.ModifierGroups ?? []), ...(variation?.ModifierGroups ?? [])];
    const entry = item === undefined ? undefined : { ...(variation ?? item), ModifierGroups: groups };
    const field = `Items[${index}]`;
    return {
      ...describe(line, field),
      entry,
      group: undefined,
      ids: [...new Set([line.Id, item?.Id].filter((id) => typeof id === 'string'))],
      isAvailable: item?.IsAvailable !== false,
      modifiers: resolveModifiers(line, groups, field),
    };
  });
}

function resolveModifiers(parent: OrderLine, groups: readonly ModifierGroup[], parentField: string): readonly ResolvedLine[] {
  const taken = new Map<ModifierGroup, number>();
  return (parent.Modifiers ?? []).map((line, index) => {
    const offering = groups.filter(({ Modifiers }) => Modifiers.some(({ Id }) => Id === line.Id));
    const hasRoom = (group: ModifierGroup): boolean => (taken.get(group) ?? 0) + line.Quantity <= group.Max;
    const group = offering.find(hasRoom) ?? offering[0];
    if (group !== undefined) taken.set(group, (taken.get(group) ?? 0) + line.Quantity);
    const entry = group?.Modifiers.find(({ Id }) => Id === line.Id);
    const field = `${parentField}.Modifiers[${index}]`;
    return {
      ...describe(line, field),
      entry,
      group,
      ids: [],
      isAvailable: true,
      modifiers: resolveModifiers(line, entry?.ModifierGroups ?? [], field),
    };
  });
}

function describe(line: OrderLine, field: string): Pick<ResolvedLine, 'line' | 'field' | 'label'> {
  return { line, field, label: `"${line.Id ?? ''}" (${line.Name ?? 'without a name'})` };
}

/** A line and all modifiers below it, parents first. */
export function walkLine(line: ResolvedLine): readonly ResolvedLine[] {
  return [line, ...line.modifiers.flatMap(walkLine)];
}
