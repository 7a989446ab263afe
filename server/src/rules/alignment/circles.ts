/**
 * The circles of a graph: the strongly connected components of more than one node, and nodes that lead to themselves.
 * Tarjan's algorithm with a stack of its own, so that a chain of any length is no matter.
 */
export function circlesOf<N>(nodes: Iterable<N>, next: (node: N) => readonly N[]): readonly (readonly N[])[] {
  const circles: N[][] = [];
  const order = new Map<N, number>();
  const low = new Map<N, number>();
  const open: N[] = [];
  const isOpen = new Set<N>();

  const visit = (node: N): Frame<N> => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, waiting: next(node)[Symbol.iterator]() };
  };
  const lower = (node: N, to: number) => low.set(node, Math.min(low.get(node) ?? to, to));

  for (const root of nodes) {
    if (order.has(root)) continue;
    const frames: Frame<N>[] = [visit(root)];
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const { node, waiting } = frame;
      const step = waiting.next();
      if (!step.done) {
        if (!order.has(step.value)) frames.push(visit(step.value));
        else if (isOpen.has(step.value)) lower(node, order.get(step.value) ?? 0);
        continue;
      }
      frames.pop();
      const above = frames.at(-1);
      if (above) lower(above.node, low.get(node) ?? 0);
      if (low.get(node) !== order.get(node)) continue;
      const component = open.splice(open.indexOf(node));
      for (const each of component) isOpen.delete(each);
      if (component.length > 1 || next(node).includes(node)) circles.push(component);
    }
  }
  return circles;
}

interface Frame<N> {
  readonly node: N;
  readonly waiting: Iterator<N>;
}
