/** Why the network cannot start, told to the person who started it: one sentence, and what to do about it. */
export class StartFailure extends Error {
  readonly whatToDo: string;

  constructor(sentence: string, whatToDo: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'StartFailure';
    this.whatToDo = whatToDo;
  }
}
