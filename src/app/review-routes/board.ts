import { BoardScreen } from '#features/gather/board/BoardScreen.tsx';
import { inReview } from '../open-review/in-review.tsx';

export const BoardRoute = inReview(BoardScreen, (open) => ({ open }));
