export { useAreaWords } from '../../../ui/useAreaWords';
