/** Whether the page is as narrow as a phone: pictures are then drawn tall instead of small. */
import { useEffect, useState } from "preact/hooks";

const NARROW = "(width < 44rem)";

export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches);
  useEffect(() => {
    const query = window.matchMedia(NARROW);
    const turned = () => setNarrow(query.matches);
    query.addEventListener("change", turned);
    return () => query.removeEventListener("change", turned);
  }, []);
  return narrow;
}
