export function CountiesView() { return <h1>Counties</h1>; }
