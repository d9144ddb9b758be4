import type { Page } from 'playwright-core';

/** What a screen reader is given of one thing on the screen, by Chromium's own tree. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  /** Every word that stands in it. */
  readonly text: string;
  /** Of a heading. */
  readonly level?: number;
  /** Of what is ticked, chosen, open or the present step, as the tree has it. */
  readonly state: Readonly<Record<string, unknown>>;
  /** How deep it lies in the tree. */
  readonly depth: number;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** Pieces of text and boxes that are only there for the layout: their words are told by what they stand in. */
const silent = new Set(['none', 'generic', 'StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/** Everything a screen reader would be told of a window, in the order it is read in. */
export async function spokenOn(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] }; // by the protocol
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const spoken: Spoken[] = [];
    const walk = (node: Node | undefined, depth: number): void => {
      if (!node) return;
      const role = node.role?.value ?? 'none';
      const isSpoken = !node.ignored && !silent.has(role);
      if (isSpoken) spoken.push({ ...asSpoken(node, role, depth), text: textOf(node, byId) });
      for (const id of node.childIds ?? []) walk(byId.get(id), isSpoken ? depth + 1 : depth);
    };
    walk(nodes[0], 0);
    return spoken;
  } finally {
    await session.detach();
  }
}

/** Each as a line, `role "name"`, indented by its depth: for a failing test to show. */
export function asLines(spoken: readonly Spoken[]): string {
  return spoken.map(({ role, name, depth }) => `${'  '.repeat(depth)}${role} "${name}"`).join('\n');
}

function textOf(node: Node, byId: ReadonlyMap<string, Node>): string {
  if (node.role?.value === 'StaticText') return node.name?.value ?? '';
  const within = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return within
    .map((child) => textOf(child, byId))
    .filter((text) => text !== '')
    .join(' ');
}

function asSpoken({ name, properties = [] }: Node, role: string, depth: number): Omit<Spoken, 'text'> {
  const state = Object.fromEntries(properties.map((one) => [one.name, one.value.value]));
  return {
    role,
    name: name?.value ?? '',
    depth,
    state,
    ...(role === 'heading' && typeof state['level'] === 'number' && { level: state['level'] }),
  };
}
