export function BodyView() { return <h1>Body</h1>; }
