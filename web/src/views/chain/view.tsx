export function ChainView() { return <h1>Chain</h1>; }
