/** What can wait until what is seen has been painted. */
import { useEffect, useState } from "preact/hooks";

/** A value once the page has been painted with it; the one before, or none, until then. */
export function usePainted<Value>(value: Value): Value | null {
  const [painted, paint] = useState<{ readonly value: Value } | null>(null);
  useEffect(() => {
    const soon = setTimeout(() => paint({ value }));
    return () => clearTimeout(soon);
  }, [value]);
  // Onto paper nothing comes later.
  return window.matchMedia("print").matches ? value : painted && painted.value;
}
