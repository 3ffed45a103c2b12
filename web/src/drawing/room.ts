/** How wide a picture may be: the width of the page's text, whatever is open beside the picture. */
import { useEffect, useState } from "preact/hooks";

const PAGE = "main.page";
// As wide as a page is at least, also before it has a width of its own.
const LEAST = 280;

function room(): number {
  const page = document.querySelector(PAGE);
  if (!page) return Math.max(LEAST, window.innerWidth - 24);
  const { paddingLeft, paddingRight } = getComputedStyle(page);
  return Math.max(LEAST, page.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
}

export function useRoom(): number {
  const [width, setWidth] = useState(room);
  useEffect(() => {
    const page = document.querySelector(PAGE);
    if (!page) return;
    const watching = new ResizeObserver(() => setWidth(room()));
    watching.observe(page);
    return () => watching.disconnect();
  }, []);
  return width;
}
