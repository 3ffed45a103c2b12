export function GapsView() { return <h1>Gaps</h1>; }
