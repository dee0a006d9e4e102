import { BenchmarkScreen } from '#features/benchmark/BenchmarkScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const BenchmarkRoute = inReview(BenchmarkScreen, (open) => ({ open }));
