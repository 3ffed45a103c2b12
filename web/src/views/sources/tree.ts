/** The sections of a document as a tree: 7.3 stands under 7, and what shares its number under the first. Pure. */
export interface Numbered {
  readonly number: string;
  readonly text: string;
}

export interface Branch<Section extends Numbered> {
  readonly section: Section;
  readonly under: readonly Branch<Section>[];
}

export function tree<Section extends Numbered>(sections: readonly Section[]): Branch<Section>[] {
  const roots: Growing<Section>[] = [];
  const first = new Map<string, Growing<Section>>();
  for (const section of sections) {
    const branch: Growing<Section> = { section, under: [] };
    const { number } = section;
    const parent = number && (first.get(number) ?? first.get(number.replace(/\.[^.]*$/u, "")));
    (parent ? parent.under : roots).push(branch);
    if (number && !first.has(number)) first.set(number, branch);
  }
  return roots;
}

interface Growing<Section extends Numbered> extends Branch<Section> {
  readonly under: Growing<Section>[];
}
