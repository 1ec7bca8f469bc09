-- 0007: the web site of a body. Applied once; never edited after release.

ALTER TABLE body ADD COLUMN website TEXT NOT NULL DEFAULT '';

-- Makes c777585960ca8b7b8b26420d32effd565561c65c979196abd43e77685c246382 d61a1d0d909163863e2c88d2ffa2a734f16cd8e879a59ad4c278ac8c6a6160da
