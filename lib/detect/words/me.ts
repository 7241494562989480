/** What mail applications call whoever reads. */
export const ME = /^(?:me|myself|ich|mich|mir|moi|yo|mí|eu|mim|io|ik|mij|я|мне|меня|我|自分|私|나|본인)$/iu;
