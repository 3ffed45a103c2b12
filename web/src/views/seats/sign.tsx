/** The five signs of a cell, and a sixth for what is only possible: told apart by form alone. */
import type { Sign } from "./rows";

const R = 7;

export function SignOf({ sign, x, y, kind = "" }: { sign: Sign; x: number; y: number; kind?: string }) {
  return <g class={`sign sign-${sign.toLowerCase()} ${kind}`} transform={`translate(${x} ${y})`}>{formOf(sign)}</g>;
}

function formOf(sign: Sign) {
  if (sign === "NOT_STATED") return null;
  if (sign === "NOT_ENTITLED") return <path d="M-5-5 5 5M-5 5 5-5" />;
  return (
    <>
      <circle r={R} />
      {sign === "UNNAMED" && <path class="half" d={`M0-${R}A${R} ${R} 0 0 0 0 ${R}Z`} />}
    </>
  );
}
