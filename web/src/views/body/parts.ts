/** Which ties steer, and which parts of a claim say where it belongs rather than whom it is about. */
export const STEERING: ReadonlySet<string> = new Set([
  "STEERS", "LEADS", "CHAIRS", "OWNS", "PRINCIPAL_OF", "ACCOUNTABLE_FOR", "HOSTS", "FINANCES",
  "COMMISSIONS", "EMPLOYS", "APPOINTS", "NOMINATES",
]);

export const PAYING: ReadonlySet<string> = new Set(["PAYER"]);

export const HIDDEN_PARTS: ReadonlySet<string> = new Set([
  "AREA", "TOPIC", "BASIS", "CONTRADICTS", "REPLACES", "SCENARIO", "TRAIT", "AGREEMENT", "FOUND_BY",
]);
