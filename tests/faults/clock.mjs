// Preloaded into a process: its clock is off by `CLOCK_OFF` ms, and goes back an hour after `CLOCK_BACK` ms.
const off = Number(process.env.CLOCK_OFF ?? 0);
const back = Number(process.env.CLOCK_BACK ?? Infinity);
const Real = Date;
const begun = Real.now();
const now = () => Real.now() + off - (Real.now() - begun > back ? 3_600_000 : 0);
globalThis.Date = class Date extends Real {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static now() {
    return now();
  }
};
