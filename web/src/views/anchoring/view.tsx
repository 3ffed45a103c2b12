export function AnchoringView() { return <h1>Anchoring</h1>; }
