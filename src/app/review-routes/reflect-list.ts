import { ReflectListScreen } from '#features/reflect/ReflectListScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const ReflectListRoute = inReview(ReflectListScreen, (open) => ({ open }));
