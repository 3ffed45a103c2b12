/** Whether the window is as narrow as a phone: for what is folded there, and drawings laid out anew. */
import { useEffect, useState } from "preact/hooks";

const NARROW = "(width < 40rem)";

export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.matchMedia(NARROW).matches);
  useEffect(() => {
    const media = window.matchMedia(NARROW);
    const changed = () => setNarrow(media.matches);
    changed();
    media.addEventListener("change", changed);
    return () => media.removeEventListener("change", changed);
  }, []);
  return narrow;
}
