export function SeatsView() { return <h1>Seats</h1>; }
