export { readFunctionPage, type FunctionPageReading } from './readFunctionPage';
