/** The net in layers: who gives a mandate stands above who has it. */
import { Graph, layout } from "@dagrejs/dagre";
import type { Net } from "./net";
import { GAP, type Size } from "./sizes";
import type { Spots } from "./layout";

export function layered(net: Net, sizes: ReadonlyMap<string, Size>): Size & { readonly spots: Spots } {
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: GAP / 2, ranksep: GAP });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const route of net.routes) {
    route.forEach((key, place) => {
      graph.setNode(key, { ...sizes.get(key) });
      const before = route[place - 1];
      if (before !== undefined) graph.setEdge(before, key);
    });
  }
  layout(graph);
  const spots = new Map(graph.nodes().map((key) => {
    const { x = 0, y = 0 } = graph.node(key);
    return [key, { x, y }];
  }));
  const { width = 0, height = 0 } = graph.graph();
  return { width, height, spots };
}
