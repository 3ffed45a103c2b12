/** How wide texts are in the page's own letters, which may come after what is drawn with them. */
import { useEffect, useState } from "preact/hooks";
import { measured, type Measure } from "./text";

/** Another function once the letters have come: what was laid out by it is laid out anew. */
export function useMeasure(): Measure {
  const [measure, set] = useState<Measure>(() => measured);
  useEffect(() => {
    const came = () => set(() => (text: string) => measured(text));
    document.fonts.addEventListener("loadingdone", came);
    return () => document.fonts.removeEventListener("loadingdone", came);
  }, []);
  return measure;
}
