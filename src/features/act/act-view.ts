import { create } from 'zustand';

export type PlanOrder = 'indicator' | 'date';

type ActView = {
  readonly order: PlanOrder;
  readonly show: (order: PlanOrder) => void;
};

/** How the plan is looked at. It outlives the screen: who opens an action comes back to the same. */
export const useActView = create<ActView>((set) => ({
  order: 'indicator',
  show: (order) => set({ order }),
}));
