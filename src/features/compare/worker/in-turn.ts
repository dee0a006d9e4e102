/**
 * Does one thing after the other, in the order in which they are asked for. What fails fails for
 * whoever asked, and does not stop the next.
 */
export function inTurn(): <Done>(work: () => Promise<Done>) => Promise<Done> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work, work);
    last = done;
    return done;
  };
}
