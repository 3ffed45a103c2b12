/** The title of the page in its tab and among bookmarks: what the view shows. */
import { useEffect } from "preact/hooks";

/** Without one it is that of the whole. */
export function useTitle(title?: string): void {
  useEffect(() => {
    document.title = title ? `${title} – Styrgraf` : "Styrgraf";
  }, [title]);
}
