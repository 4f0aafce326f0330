import { isTrue } from './conversions';
import { applyOperator } from './operators';
import { parseExpression, type Expression } from './parseExpression';
import { resolveToken } from './resolveToken';
import { FormatError, type FormatContext, type FormatValue, type Formatted } from './types';

const WHOLE_TOKEN = /^(@[A-Za-z]+(\.[\w.]+)?|\[[$!][^\]]+\])$/;

/**
 * Works out a value of a formatter: a constant as it is, `=…` as an expression, `@…` and `[$…]` as what they stand
 * for, the operator form by its operator.
 *
 * @throws FormatError where the expression cannot be read or names an unknown operator
 */
export function evaluate(value: Formatted, context: FormatContext): FormatValue {
  if (typeof value === 'string') {
    if (value.startsWith('=')) {
      return evaluateExpression(parseExpression(value), context);
    }
    return WHOLE_TOKEN.test(value.trim()) ? resolveToken(value.trim(), context) : value;
  }
  if (typeof value === 'object') {
    if (typeof value.operator !== 'string' || !Array.isArray(value.operands)) {
      throw new FormatError('An operator needs its operands.');
    }
    return apply(
      value.operator,
      value.operands.map((operand) => () => evaluate(operand, context)),
      context
    );
  }
  return value;
}

function evaluateExpression(expression: Expression, context: FormatContext): FormatValue {
  switch (expression.is) {
    case 'constant':
      return expression.value;
    case 'token':
      return resolveToken(expression.token, context);
    case 'call':
      return apply(
        expression.operator,
        expression.operands.map((one) => () => evaluateExpression(one, context)),
        context
      );
  }
}

type Later = () => FormatValue;

/** Conditions work out only the side that they need, so that the other may be nonsense for this row. */
function apply(operator: string, operands: readonly Later[], context: FormatContext): FormatValue {
  const [first, second, third] = operands;
  switch (operator) {
    case 'if':
    case '?':
      return isTrue(first?.()) ? second?.() : third?.();
    case '&&':
      return operands.every((operand) => isTrue(operand()));
    case '||':
      return operands.some((operand) => isTrue(operand()));
    default:
      return applyOperator(
        operator,
        operands.map((operand) => operand()),
        context
      );
  }
}
