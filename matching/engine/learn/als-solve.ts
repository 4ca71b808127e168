/**
 * Solves A·x = b in place by Cholesky's A = L·Lᵀ: `matrix` is k × k by rows, symmetric and positive definite, only its
 * lower triangle is read (and then holds L); `vector` holds b and then x. There are thousands of these in one
 * factorisation: with its matrix filled in, ml-matrix's `CholeskyDecomposition`, the referee in the test, takes 79 µs
 * against 18 µs at k = 32 and 400 µs against 115 µs at k = 64 (without filling it in 59 µs and 300 µs).
 */
export function solveInPlace(matrix: Float64Array, vector: Float64Array): void {
  decompose(matrix, vector.length);
  forward(matrix, vector);
  backward(matrix, vector);
}

function decompose(a: Float64Array, k: number): void {
  for (let i = 0; i < k; i++) {
    const row = i * k;
    for (let j = 0; j <= i; j++) {
      const other = j * k;
      let sum = a[row + j] ?? 0;
      for (let q = 0; q < j; q++) sum -= (a[row + q] ?? 0) * (a[other + q] ?? 0);
      a[row + j] = i === j ? Math.sqrt(sum) : sum / (a[other + j] ?? 0);
    }
  }
}

/** L·y = b. */
function forward(l: Float64Array, x: Float64Array): void {
  const k = x.length;
  for (let i = 0; i < k; i++) {
    let sum = x[i] ?? 0;
    for (let q = 0; q < i; q++) sum -= (l[i * k + q] ?? 0) * (x[q] ?? 0);
    x[i] = sum / (l[i * k + i] ?? 0);
  }
}

/** Lᵀ·x = y. */
function backward(l: Float64Array, x: Float64Array): void {
  const k = x.length;
  for (let i = k - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let q = i + 1; q < k; q++) sum -= (l[q * k + i] ?? 0) * (x[q] ?? 0);
    x[i] = sum / (l[i * k + i] ?? 0);
  }
}
