// What can come back from a payment rail besides the thing asked for. Each asks for something else: a refusal is final for
// this attempt, silence is asked again with the same key, doubt is shown to an admin and never taken for success.

/** The rail said no: a declined card, a payee who cannot receive. `code` names the reason, for texts and for the record. */
export class RailRefusal extends Error {
  constructor(readonly code: string) {
    super(`the rail refused: ${code}`);
    this.name = 'RailRefusal';
  }
}

/** No answer, or none that means anything: whether it happened is not known. */
export class RailSilence extends Error {
  constructor(
    why: string,
    /** The rail answered with its stored failure: asking again with this key can only bring the same one. */
    readonly isStored = false,
  ) {
    super(`the rail did not answer: ${why}`);
    this.name = 'RailSilence';
  }
}

/** An answer that is not what was asked for: another amount, currency, object or mode. */
export class RailDoubt extends Error {
  constructor(why: string) {
    super(`the rail's answer is doubtful: ${why}`);
    this.name = 'RailDoubt';
  }
}
