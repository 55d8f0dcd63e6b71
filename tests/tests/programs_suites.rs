//! Whole programs in the manner of ADBench: cameras, mixtures, recurrent layers, centres, with
//! out parameters and offsets into flat buffers.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    bundle_adjustment(between(12, 0.3..1.4));
    gmm(between(20, 0.3..1.4));
    lstm(between(32, 0.3..1.4));
    kmeans(between(8, 0.3..1.4));
    kmeans_chunks(between(8, 0.3..1.4));
}

/// Projects a point through a camera with out parameters; the squared error.
mod bundle_adjustment {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn rodrigues(rot: &[f64], pt: &[f64], out: &mut [f64]) {
        let sqtheta = rot[0] * rot[0] + rot[1] * rot[1] + rot[2] * rot[2];
        if sqtheta != 0.0 {
            let theta = sqtheta.sqrt();
            let costheta = theta.cos();
            let sintheta = theta.sin();
            let theta_inverse = 1.0 / theta;
            let mut w = [0.0; 3];
            for i in 0..3 {
                w[i] = rot[i] * theta_inverse;
            }
            let mut cross = [0.0; 3];
            cross[0] = w[1] * pt[2] - w[2] * pt[1];
            cross[1] = w[2] * pt[0] - w[0] * pt[2];
            cross[2] = w[0] * pt[1] - w[1] * pt[0];
            let tmp = (w[0] * pt[0] + w[1] * pt[1] + w[2] * pt[2]) * (1.0 - costheta);
            for i in 0..3 {
                out[i] = pt[i] * costheta + cross[i] * sintheta + w[i] * tmp;
            }
        } else {
            let mut cross = [0.0; 3];
            cross[0] = rot[1] * pt[2] - rot[2] * pt[1];
            cross[1] = rot[2] * pt[0] - rot[0] * pt[2];
            cross[2] = rot[0] * pt[1] - rot[1] * pt[0];
            for i in 0..3 {
                out[i] = pt[i] + cross[i];
            }
        }
    }
    #[derive_grad]
    fn radial_distort(rad: &[f64], proj: &mut [f64]) {
        let rsq = proj[0] * proj[0] + proj[1] * proj[1];
        let l = 1.0 + rad[0] * rsq + rad[1] * rsq * rsq;
        proj[0] *= l;
        proj[1] *= l;
    }
    #[derive_grad]
    fn project(cam: &[f64], x: &[f64], proj: &mut [f64; 2]) {
        let mut xo = [0.0; 3];
        let c = &cam[3..6];
        for i in 0..3 {
            xo[i] = x[i] - c[i];
        }
        let mut xcam = [0.0; 3];
        rodrigues(&cam[0..3], &xo, &mut xcam);
        proj[0] = xcam[0] / (xcam[2] + 3.0);
        proj[1] = xcam[1] / (xcam[2] + 3.0);
        radial_distort(&cam[7..9], proj);
        proj[0] = proj[0] * cam[6] + 0.1;
        proj[1] = proj[1] * cam[6] + 0.2;
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut proj = [0.0; 2];
        project(&x[..9], &x[9..], &mut proj);
        let err = [proj[0] - 0.5, proj[1] + 0.25];
        err.iter().map(|e| e * e).sum::<f64>()
    }
}

/// A Gaussian mixture with work arrays.
mod gmm {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn preprocess_qs(d: usize, k: usize, icf: &[f64], sum_qs: &mut [f64], qdiags: &mut [f64]) {
        let icf_sz = d * (d + 1) / 2;
        for ik in 0..k {
            sum_qs[ik] = 0.;
            for id in 0..d {
                let q = icf[ik * icf_sz + id];
                sum_qs[ik] = sum_qs[ik] + q;
                qdiags[ik * d + id] = q.exp();
            }
        }
    }
    #[derive_grad(wrt(x, y, out))]
    fn subtract(d: usize, x: &[f64], y: &[f64], out: &mut [f64]) {
        for id in 0..d {
            out[id] = x[id] - y[id];
        }
    }
    #[derive_grad]
    fn qtimesx(d: usize, qdiag: &[f64], ltri: &[f64], x: &[f64], out: &mut [f64]) {
        for i in 0..d {
            out[i] = qdiag[i] * x[i];
        }
        let mut lparamsidx = 0;
        for i in 0..d {
            for j in i + 1..d {
                out[j] = out[j] + ltri[lparamsidx] * x[i];
                lparamsidx += 1;
            }
        }
    }
    #[derive_grad]
    fn logsumexp(n: usize, x: &[f64]) -> f64 {
        let mut mx = x[0];
        for i in 1..n {
            if mx < x[i] {
                mx = x[i];
            }
        }
        let mut semx = 0.;
        for i in 0..n {
            semx += (x[i] - mx).exp();
        }
        semx.ln() + mx
    }
    #[derive_grad]
    fn sqnorm(x: &[f64]) -> f64 {
        x.iter().map(|v| v * v).sum()
    }
    #[derive_grad(wrt(alphas, means, icf))]
    fn gmm(
        d: usize,
        k: usize,
        n: usize,
        alphas: &[f64],
        means: &[f64],
        icf: &[f64],
        x: &[f64],
        gamma: f64,
    ) -> f64 {
        let icf_sz = d * (d + 1) / 2;
        let mut qdiags = vec![0.; d * k];
        let mut sum_qs = vec![0.; k];
        let mut xcentered = vec![0.; d];
        let mut qxcentered = vec![0.; d];
        let mut main_term = vec![0.; k];
        preprocess_qs(d, k, icf, &mut sum_qs, &mut qdiags);
        let mut slse = 0.;
        for ix in 0..n {
            for ik in 0..k {
                subtract(d, &x[ix * d..], &means[ik * d..], &mut xcentered);
                qtimesx(d, &qdiags[ik * d..], &icf[ik * icf_sz + d..], &xcentered, &mut qxcentered);
                main_term[ik] = alphas[ik] + sum_qs[ik] - 0.5 * sqnorm(&qxcentered);
            }
            slse = slse + logsumexp(k, &main_term);
        }
        let lse_alphas = logsumexp(k, alphas);
        let mut frob = 0.0;
        for ik in 0..k {
            let fr = sqnorm(&qdiags[ik * d..(ik + 1) * d]) + sqnorm(&icf[ik * icf_sz + d..(ik + 1) * icf_sz]);
            frob += 0.5 * gamma * gamma * fr - 2.0 * sum_qs[ik];
        }
        slse - n as f64 * lse_alphas + frob
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let data: Vec<f64> = (0..9).map(|i| ((i * 7 + 3) % 5) as f64 * 0.3).collect();
        gmm(3, 2, 3, &x[0..2], &x[2..8], &x[8..20], &data, 0.7)
    }
}

/// LSTM layers whose gates are quarters of one buffer.
mod lstm {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn sigmoid(x: f64) -> f64 {
        1.0 / (1.0 + (-x).exp())
    }
    #[derive_grad]
    fn lstm_model(
        hsize: usize,
        weight: &[f64],
        bias: &[f64],
        hidden: &mut [f64],
        cell: &mut [f64],
        input: &[f64],
    ) {
        let mut gates = vec![0.0; 4 * hsize];
        let (forget, rest) = gates.split_at_mut(hsize);
        let (ingate, rest) = rest.split_at_mut(hsize);
        let (outgate, change) = rest.split_at_mut(hsize);
        for i in 0..hsize {
            forget[i] = sigmoid(input[i] * weight[i] + bias[i]);
            ingate[i] = sigmoid(hidden[i] * weight[hsize + i] + bias[hsize + i]);
            outgate[i] = sigmoid(input[i] * weight[2 * hsize + i] + bias[2 * hsize + i]);
            change[i] = (hidden[i] * weight[3 * hsize + i] + bias[3 * hsize + i]).tanh();
        }
        for i in 0..hsize {
            cell[i] = cell[i] * forget[i] + ingate[i] * change[i];
        }
        for i in 0..hsize {
            hidden[i] = outgate[i] * cell[i].tanh();
        }
    }
    #[derive_grad(wrt(main_params, state, input, ypred))]
    fn lstm_predict(
        l: usize,
        b: usize,
        main_params: &[f64],
        state: &mut [f64],
        input: &[f64],
        ypred: &mut [f64],
    ) {
        for i in 0..b {
            ypred[i] = input[i] * 0.5;
        }
        for i in 0..l {
            let w = &main_params[i * 8 * b..(i + 1) * 8 * b];
            let (weight, bias) = w.split_at(4 * b);
            let s = &mut state[2 * i * b..2 * (i + 1) * b];
            let (h, c) = s.split_at_mut(b);
            lstm_model(b, weight, bias, h, c, ypred);
            ypred.copy_from_slice(h);
        }
    }
    #[derive_grad(wrt(main_params))]
    fn objective(l: usize, c: usize, b: usize, main_params: &[f64], state: &[f64], seq: &[f64]) -> f64 {
        let mut total = 0.0;
        let mut st = state.to_vec();
        let mut ypred = vec![0.0; b];
        let mut ynorm = vec![0.0; b];
        let limit = (c - 1) * b;
        for j in 0..c - 1 {
            let t = j * b;
            lstm_predict(l, b, main_params, &mut st, &seq[t..t + b], &mut ypred);
            let mut lse = 0.0;
            for i in 0..b {
                lse += ypred[i].exp();
            }
            let lse = (2.0 + lse).ln();
            for i in 0..b {
                ynorm[i] = ypred[i] - lse;
            }
            let ygold = &seq[t + b..t + 2 * b];
            for i in 0..b {
                total += ygold[i] * ynorm[i];
            }
        }
        -total / limit as f64
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let seq = [0.1, 0.5, 0.7, 0.2, 0.9, 0.3, 0.4, 0.8];
        let state = [0.3, 0.1, 0.2, 0.5, 0.2, 0.1, 0.4, 0.3];
        objective(2, 4, 2, x, &state, &seq)
    }
}

/// Squared distances to the nearest centre.
mod kmeans {
    use derive_grad::derive_grad;

    type Real = f64;
    #[derive_grad(wrt(centroids))]
    fn kmeans(points: &[[f64; 2]], centroids: &[[f64; 2]]) -> f64 {
        fn dist(a: &[f64; 2], b: &[f64; 2]) -> f64 {
            a.iter().zip(b).map(|(p, q)| (p - q) * (p - q)).sum()
        }
        points.iter().map(|p| centroids.iter().map(|c| dist(p, c)).fold(f64::INFINITY, f64::min)).sum()
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let pts = [[0.1, 0.2], [1.3, 0.4], [0.8, 1.2], [0.5, 0.5], [1.1, 1.0]];
        let c = [[x[0], x[1]], [x[2], x[3]], [x[4], x[5]], [x[6], x[7]]];
        kmeans(&pts, &c)
    }
}

/// The same over chunks, with `min_by`.
mod kmeans_chunks {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let data = [0.1, 0.2, 1.3, 0.4, 0.8, 1.2, 0.5, 0.5];
        let mut cost = 0.0;
        for p in data.chunks_exact(2) {
            let best = x
                .chunks_exact(2)
                .map(|c| c.iter().zip(p.iter()).map(|(&a, &b)| (a - b).powi(2)).sum::<f64>())
                .min_by(|a, b| a.partial_cmp(b).unwrap())
                .unwrap();
            cost += best;
        }
        cost
    }
}
