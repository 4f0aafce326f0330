import type { UnpublishedComponent } from './assembledComponents';

/**
 * A stand-in for a component that is published nowhere: every property is a function that does nothing and can be
 * used as a class, a component or an object. It answers nothing for `then`, or promises would wait on it for ever.
 */
export function standInFor(component: UnpublishedComponent): string {
  return `define("${component.id}_${component.version}",[],function(){
  function make(){
    var target=function(){return undefined;};
    return new Proxy(target,{get:function(t,key){
      if(key==='then'||key===Symbol.iterator){return undefined;}
      if(key===Symbol.toPrimitive){return function(){return '';};}
      if(key==='__esModule'){return true;}
      if(key==='prototype'){return t.prototype;}
      if(!Object.prototype.hasOwnProperty.call(t,key)){t[key]=make();}
      return t[key];
    }});
  }
  return make();
});`;
}
